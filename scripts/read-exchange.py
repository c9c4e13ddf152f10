"""Reads a graph file with NetworkX or igraph and prints what it found, for a comparison with what was written.

Usage: read-exchange.py READER FILE, where READER is gexf, graphml, node-link, cytoscape, igraph-graphml or igraph-csv
(FILE is then the folder with actors.csv and relations.csv). Prints one JSON object:
{"nodes": [{id, ...attributes}], "edges": [{id, source, target, ...attributes}]}.
"""

import csv
import json
import sys


def from_networkx(graph, edge_id):
    return {
        "directed": graph.is_directed(),
        "nodes": [{**attributes, "id": node} for node, attributes in graph.nodes(data=True)],
        "edges": [
            {**attributes, "id": edge_id(key, attributes), "source": source, "target": target}
            for source, target, key, attributes in graph.edges(keys=True, data=True)
        ],
    }


def from_igraph(graph, vertex_name):
    names = graph.vs[vertex_name]
    return {
        "directed": graph.is_directed(),
        "nodes": [{**vertex.attributes(), "id": vertex[vertex_name]} for vertex in graph.vs],
        "edges": [
            {**edge.attributes(), "source": names[edge.source], "target": names[edge.target]} for edge in graph.es
        ],
    }


def read_gexf(path):
    import networkx

    graph = networkx.read_gexf(path)
    return from_networkx(graph, lambda key, attributes: attributes.get("id", key))


def read_graphml(path):
    import networkx

    graph = networkx.read_graphml(path, force_multigraph=True)
    return from_networkx(graph, lambda key, attributes: key)


def read_node_link(path):
    import networkx

    with open(path, encoding="utf-8") as file:
        graph = networkx.node_link_graph(json.load(file))
    return from_networkx(graph, lambda key, attributes: key)


def read_cytoscape(path):
    import networkx

    with open(path, encoding="utf-8") as file:
        graph = networkx.cytoscape_graph(json.load(file))
    return from_networkx(graph, lambda key, attributes: key)


def read_igraph_graphml(path):
    import igraph

    return from_igraph(igraph.Graph.Read_GraphML(path), "id")


def read_igraph_csv(folder):
    import igraph

    def rows(name):
        with open(f"{folder}/{name}", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    graph = igraph.Graph.DictList(
        rows("actors.csv"), rows("relations.csv"), directed=True, vertex_name_attr="id", edge_foreign_keys=("source", "target")
    )
    return from_igraph(graph, "id")


READERS = {
    "gexf": read_gexf,
    "graphml": read_graphml,
    "node-link": read_node_link,
    "cytoscape": read_cytoscape,
    "igraph-graphml": read_igraph_graphml,
    "igraph-csv": read_igraph_csv,
}

if __name__ == "__main__":
    reader, path = sys.argv[1:]
    # igraph gives NaN for a number that is not there, which JSON has no word for.
    print(json.dumps(READERS[reader](path)).replace("NaN", "null"))
