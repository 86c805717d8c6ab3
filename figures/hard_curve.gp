# Straight pieces and a parabola in place of exponentials.

set terminal svg size 560,330 dynamic font "sans-serif,16"
set multiplot layout 1,2
set xlabel "x"
set xtics 2

set title "gate"
set key top left samplen 2
set yrange [-0.05:1.55]
plot "hard_curve.txt" \
        using "x":"hard_sigmoid" with lines title "hard sigmoid", \
     "" using "x":"sigmoid"      with lines title "sigmoid"

set title "gated"
set yrange [-1:8]
plot "hard_curve.txt" \
        using "x":"hard_swish" with lines title "hard swish", \
     "" using "x":"silu"       with lines title "SiLU"
