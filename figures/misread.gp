# The first digits that were read wrongly, and above each what it was read as.

set xlabel "across, in pixels; above each digit: written → read"
set yrange [32:-3]
set xrange [-1:45]
set size ratio -1
unset border
unset tics
unset grid
unset key
set pointsize 0.68

plot "misread.txt" using "across":"down":"ink" with points pointtype 5 \
        pointsize variable linetype 1, \
     "" using "across":"down":"written_read" every 64 \
        with labels offset first 3.5,-1.6
