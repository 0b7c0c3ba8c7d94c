"""Timings, as ratios measured in one run: `make bench`. What they say depends on the machine; the ratios hardly do."""
