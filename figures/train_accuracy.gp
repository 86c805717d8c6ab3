# The share of digits read rightly, after every epoch.

set xlabel "epoch"
set ylabel "accuracy"
set yrange [0.8:1.02]
set key bottom right

plot "train.txt" \
        using "epoch":"accuracy" with lines title "accuracy in training", \
     "" using "epoch":"held_out_accuracy" with lines \
            title "accuracy, held out"
