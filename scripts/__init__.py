"""Development only: merge, lint and generate; never imported by the packages."""
