"""Measures graphs with NetworkX, for a comparison with the measures of Actor Atlas.

Usage: measure-networkx.py < CASES, a JSON list of {"directed", "weighted", "nodes": [id], "edges": [[source, target,
weight]], "communities": [[id]]}. Prints a JSON list with, for each case, {"actors": {id: {measure: value}}, "graph":
{...}}; a value is null where NetworkX raises, does not converge or answers NaN.
"""

import json
import math
import sys
import warnings

import networkx
import numpy

warnings.filterwarnings("ignore")


def build(case):
    graph = networkx.DiGraph() if case["directed"] else networkx.Graph()
    graph.add_nodes_from(case["nodes"])
    graph.add_weighted_edges_from(case["edges"])
    return graph


def finite(value):
    return None if value is None or isinstance(value, complex) or not math.isfinite(value) else float(value)


def attempt(measure, nodes):
    """The values of a measure by node; all null where NetworkX has none."""
    try:
        values = measure()
    except (networkx.NetworkXException, ZeroDivisionError, ArithmeticError, ValueError, TypeError, IndexError):
        return {node: None for node in nodes}
    return {node: finite(values.get(node)) for node in nodes}


def hits(graph, side):
    """The singular vectors of the whole matrix: NetworkX's own function uses an iteration that stops early."""
    if graph.number_of_edges() == 0:
        raise networkx.NetworkXException("no edges")
    left, _, right = numpy.linalg.svd(networkx.to_numpy_array(graph))
    vector = numpy.abs(left[:, 0] if side == 0 else right[0])
    return dict(zip(graph, vector / vector.sum()))


def one(function):
    try:
        return finite(function())
    except (networkx.NetworkXException, ZeroDivisionError, ArithmeticError, ValueError):
        return None


def measure(case):
    graph = build(case)
    weight = "weight" if case["weighted"] else None
    found = {
        "degree": lambda: networkx.degree_centrality(graph),
        "strength": lambda: dict(graph.degree(weight="weight")),
        "betweenness": lambda: networkx.betweenness_centrality(graph),
        "closeness": lambda: networkx.closeness_centrality(graph),
        "eigenvector": lambda: networkx.eigenvector_centrality(graph, 20000, 1e-9, weight=weight),
        "pagerank": lambda: networkx.pagerank(graph, alpha=0.85, max_iter=2000, tol=1e-13, weight=weight),
        "hub": lambda: hits(graph, 0),
        "authority": lambda: hits(graph, 1),
        "core": lambda: networkx.core_number(graph),
        "constraint": lambda: networkx.constraint(graph, weight=weight),
    }
    by_measure = {name: attempt(function, graph) for name, function in found.items()}
    whole = graph.to_undirected()
    return {
        "actors": {node: {name: values[node] for name, values in by_measure.items()} for node in graph},
        "graph": {
            "density": one(lambda: networkx.density(graph)),
            "components": networkx.number_connected_components(whole) if len(graph) > 0 else 0,
            "modularity": one(
                lambda: networkx.algorithms.community.modularity(graph, case["communities"], weight="weight")
            ),
        },
    }


json.dump([measure(case) for case in json.load(sys.stdin)], sys.stdout)
