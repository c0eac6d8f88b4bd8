"""The living demo: a past of four weeks, and people who come while somebody looks."""
