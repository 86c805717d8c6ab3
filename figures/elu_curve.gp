# Both bend towards minus alpha; only one slope has no jump.

set terminal svg size 560,330 dynamic font "sans-serif,16"
set multiplot layout 1,2
set xlabel "x"
set xtics 2

set title "ELU"
set yrange [-1.2:3.2]
plot "elu_curve.txt" \
        using "x":"alpha_1"    with lines title "alpha 1", \
     "" using "x":"alpha_half" with lines title "alpha half"

set title "its slope"
set yrange [-0.1:1.6]
plot "elu_curve.txt" \
        using "x":"slope_1"    with lines title "alpha 1", \
     "" using "x":"slope_half" with lines title "alpha half"
