# What a network has learnt after one epoch, over the learning rate.

set xlabel "learning rate"
set ylabel "accuracy"
set logscale x
set yrange [0:1]
set xrange [0.002:100]

plot "rates.txt" using "rate":"accuracy" with linespoints title "accuracy"
