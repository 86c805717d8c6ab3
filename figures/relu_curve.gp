# ReLU has a corner where the sigmoid bends.

set xlabel "x"
set yrange [-0.2:4]

plot "relu_curve.txt" using "x":"relu"    with lines title "ReLU", \
     ""               using "x":"sigmoid" with lines title "sigmoid"
