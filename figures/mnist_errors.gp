# On MNIST the error of digits never seen climbs again.

set xlabel "epoch"
set ylabel "error"
set logscale y
set yrange [0.02:0.5]
set ytics (0.02, 0.05, 0.1, 0.2, 0.5)
set key top right

plot "mnist_errors.txt" \
        using "epoch":"error" with lines title "error in training", \
     "" using "epoch":"held_out_error" with lines title "error, held out"
