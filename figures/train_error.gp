# The error of the examples learnt from, and of digits never seen.

set xlabel "epoch"
set ylabel "error"
set logscale y
set yrange [0.01:5]
set ytics (0.01, 0.1, 1)
set key top right

plot "train.txt" using "epoch":"error" with lines title "error in training", \
     "" using "epoch":"held_out_error" with lines title "error, held out"
