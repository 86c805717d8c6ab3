# The network of three layers: every neuron, every weight and bias by name, and
# the shapes below.

set terminal svg size 660,530 dynamic font "sans-serif,13"
set size ratio -1
set lmargin 0
set rmargin 0
set tmargin 0
set xlabel "layer"
set xtics ("inputs" 0, "1" 1, "2" 2, "3" 3) scale 0
set xrange [-0.2:3.2]
set yrange [-1.4:1.2]
unset ytics
unset border
unset grid
unset key
set style arrow 1 nohead linetype 3 linewidth 1.2 dashtype 1
set style arrow 2 head filled size 0.05,15 linetype 3 linewidth 1.2 dashtype 1

plot "network_diagram.txt" \
        using "layer":"height":"right":"up":"arrow" with vectors \
            arrowstyle variable, \
     "" using "layer":"height":"circle" with points linetype 1 pointtype 6 \
            linewidth 0.4 pointsize variable, \
     "" using "layer":"height":"name" with labels
