# Rows that should consist of tenths, and how far they are from them.

set xlabel "tenths"
set ylabel "difference, in 10^{-15}"
set xtics 25
set key bottom left

plot "counting_drift.txt" \
        using "tenths":"arange" with lines title "arange", \
     "" using "tenths":"added"  with lines title "added"
