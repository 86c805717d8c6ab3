# One example at a time: a zigzag with one-sided inputs.

set xlabel "first weight"
set ylabel "second weight"
set xrange [-0.25:1.1]
set yrange [-1.25:0.25]
set key bottom left

plot "zigzag_path.txt" \
        using "first_positive":"second_positive" with linespoints linetype 1 \
            pointtype 7 pointsize 0.4 title "positive inputs", \
     "" using "first_centred":"second_centred" with lines linetype 2 \
            title "centred inputs", \
     "" using "first_batch":"second_batch" with lines linetype 3 \
            title "positive, in a batch"
