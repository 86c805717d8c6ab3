# The hotter, the closer the three shares come to a third.

set xlabel "temperature"
set ylabel "share"
set yrange [0:1]
set key top right

plot "softmax_temperature.txt" \
        using "temperature":"cat_share"  with lines title "cat", \
     "" using "temperature":"dog_share"  with lines title "dog", \
     "" using "temperature":"bird_share" with lines title "bird"
