# The fish book's network: an arrow for each weight.

set xrange [-0.3:3.3]
set yrange [-1.5:2]
set xtics 1

plot "arrows.txt" using "layer":"height":"right":"up" with vectors \
        title "weights"
