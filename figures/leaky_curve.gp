# What leaks: a quarter is easily seen, a hundredth needs a magnifying glass.

set terminal svg size 560,330 dynamic font "sans-serif,16"
set multiplot layout 1,2
set xlabel "x"
set xtics 1

set title "a quarter"
set xrange [-4:2]
set yrange [-1.2:3.2]
plot "leaky_curve.txt" \
        using "x":"parametric" with lines title "parametric", \
     "" using "x":"relu"       with lines title "ReLU"

set title "a hundredth, enlarged"
set xrange [-4:0.2]
set yrange [-0.045:0.03]
plot "leaky_curve.txt" \
        using "x":"leaky" with lines linetype 4 title "leaky", \
     "" using "x":"relu"  with lines linetype 2 title "ReLU"
