# Three shares while one score moves: the other two shrink together.

set xlabel "score of the cat"
set ylabel "share"
set xrange [-3:5]
set xtics -2,2,4
set yrange [0:1]
set boxwidth 0.45
set style fill solid noborder
set key outside top center horizontal

plot "softmax_bars.txt" \
        using "cat_score":"cat_share"   with boxes title "cat", \
     "" using "dog_score":"dog_share"   with boxes title "dog", \
     "" using "bird_score":"bird_share" with boxes title "bird"
