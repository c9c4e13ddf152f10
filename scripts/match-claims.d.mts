interface CodedClaim {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly directed: boolean;
  readonly evidence: {
    readonly source: string;
    readonly paragraph: number;
    readonly first: string;
    readonly last: string;
    readonly sha256: string;
  };
}

export function matchClaims<Claim extends CodedClaim>(
  first: readonly Claim[],
  second: readonly Claim[],
): {
  readonly pairs: readonly (readonly [Claim, Claim])[];
  readonly onlyFirst: readonly Claim[];
  readonly onlySecond: readonly Claim[];
};

export function directionOf(claim: Pick<CodedClaim, 'from' | 'to' | 'directed'>): string;
