# The fish book's network: an arrow for each weight, a circle for each neuron.

set xrange [-0.3:3.3]
set yrange [-1.5:1.5]
set xlabel "layer"
unset ytics
unset grid

$neurons << END
layer height
0 0.5
0 -0.5
1 1
1 0
1 -1
2 0.5
2 -0.5
3 0.5
3 -0.5
END

plot "arrows.txt" using "layer":"height":"right":"up" with vectors \
        notitle, \
     $neurons using "layer":"height" with points pointtype 7 \
        pointsize 2 title "neurons"
