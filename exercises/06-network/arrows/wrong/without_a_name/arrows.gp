# The fish book's network: an arrow for each weight, and a circle
# where it begins and where it ends.

set xrange [-0.3:3.3]
set yrange [-1.5:2]
set xtics 1
set xlabel "layer"
unset ytics
unset grid

plot "arrows.txt" using "layer":"height":"right":"up" with vectors \
        notitle, \
     "" using "layer":"height" with points linetype 2 pointtype 7 \
        pointsize 1 title "neurons", \
     "" using (column("layer") + 1):(column("height") + column("up")) \
        with points linetype 2 pointtype 7 pointsize 1 notitle
