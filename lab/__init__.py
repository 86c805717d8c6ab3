"""What takes long, and what it found: MNIST, sweep, bench, drill."""
