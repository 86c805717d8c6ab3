# Squared ReLU leaves zero without a corner and soon overtakes ReLU.

set terminal svg size 560,330 dynamic font "sans-serif,16"
set multiplot layout 1,2
set xlabel "x"
set xtics 1

set title "output"
set yrange [-0.4:5.4]
plot "squared_relu_curve.txt" \
        using "x":"squared" with lines title "squared ReLU", \
     "" using "x":"relu"    with lines title "ReLU"

set title "slope"
set yrange [-0.4:5.4]
plot "squared_relu_curve.txt" \
        using "x":"squared_slope" with lines  title "squared ReLU", \
     "" using "x":"relu_slope"    with fsteps title "ReLU"
