"""FileTree <-> disk: write a generated folder, compare it, and know what it was made from."""
