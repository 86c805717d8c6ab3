# GELU dips below zero and comes back; its slope goes below 0 and above 1.

set terminal svg size 560,330 dynamic font "sans-serif,16"
set multiplot layout 1,2
set xlabel "x"
set xtics 2

set title "output"
set yrange [-0.5:3.6]
plot "gelu_curve.txt" using "x":"gelu" with lines title "GELU", \
     ""               using "x":"relu" with lines title "ReLU"

set title "slope"
set key bottom right
set yrange [-0.9:1.3]
plot "gelu_curve.txt" using "x":"gelu_slope" with lines  title "GELU", \
     ""               using "x":"relu_slope" with fsteps title "ReLU"
