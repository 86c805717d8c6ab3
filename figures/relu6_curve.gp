# ReLU6 is ReLU up to its ceiling.

set xlabel "x"
set yrange [-0.5:10.5]

plot "relu6_curve.txt" using "x":"relu6" with lines title "ReLU6", \
     ""                using "x":"relu"  with lines title "ReLU"
