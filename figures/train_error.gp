# The error of the examples learnt from, and of digits never seen, with the band
# in which nine of ten networks lie.

set xlabel "epoch"
set ylabel "error"
set logscale y
set yrange [0.01:5]
set ytics (0.01, 0.1, 1)
set key top right
set style fill transparent solid 0.25 noborder

plot "train_bands.txt" \
        using "epoch":"error_low":"error_high" with filledcurves linetype 1 \
            notitle, \
     "" using "epoch":"held_out_error_low":"held_out_error_high" \
            with filledcurves linetype 2 notitle, \
     "" using "epoch":"error" with lines linetype 1 title "error in training", \
     "" using "epoch":"held_out_error" with lines linetype 2 \
            title "error, held out"
