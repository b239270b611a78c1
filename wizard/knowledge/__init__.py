"""What is known, as data: causes, needs, codes and texts; tables.py reads and checks them."""
