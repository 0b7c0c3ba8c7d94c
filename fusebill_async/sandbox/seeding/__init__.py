"""What a sandbox begins with: its catalog, and customers with their past."""
