# The share of digits read rightly, after every epoch, with the band in which
# nine of ten networks lie.

set xlabel "epoch"
set ylabel "accuracy"
set yrange [0.8:1.02]
set key bottom right
set style fill transparent solid 0.25 noborder

plot "train_bands.txt" \
        using "epoch":"accuracy_low":"accuracy_high" with filledcurves \
            linetype 1 notitle, \
     "" using "epoch":"held_out_accuracy_low":"held_out_accuracy_high" \
            with filledcurves linetype 2 notitle, \
     "" using "epoch":"accuracy" with lines linetype 1 \
            title "accuracy in training", \
     "" using "epoch":"held_out_accuracy" with lines linetype 2 \
            title "accuracy, held out"
