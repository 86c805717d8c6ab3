# Mish and SiLU are near relatives.

set terminal svg size 560,330 dynamic font "sans-serif,16"
set multiplot layout 1,2
set xlabel "x"
set xtics 2

set title "output"
set yrange [-0.5:2.2]
plot "mish_curve.txt" using "x":"mish" with lines title "Mish", \
     ""               using "x":"silu" with lines title "SiLU"

set title "slope"
set key bottom right
set yrange [-0.9:1.3]
plot "mish_curve.txt" using "x":"mish_slope" with lines title "Mish", \
     ""               using "x":"silu_slope" with lines title "SiLU"
