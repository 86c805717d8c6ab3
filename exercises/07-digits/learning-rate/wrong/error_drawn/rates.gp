# What a network has learnt after one epoch, over the learning rate.

set xlabel "learning rate"
set ylabel "error"
set yrange [0:]
set xrange [0.002:100]

plot "rates.txt" using "rate":"error" with linespoints title "error"
