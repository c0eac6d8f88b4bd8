"""The rules of the shop: standard library only, and nothing in here ever reads a clock."""
