# What each function promises, and the most that it errs by at any float.

set terminal svg size 640,600 dynamic font "sans-serif,15"

set xlabel "largest error, in ulp"
set xrange [-0.2:7]
set yrange [*:*] reverse
set offsets 0, 0, 1, 1
set border 1
set ytics scale 0 noenhanced
set key outside top center horizontal

plot "sweep_record.txt" \
        using "promised_ulp":"place":ytic(stringcolumn("function")) with points \
            linetype 2 pointtype 4 title "promised", \
     "" using "error_ulp":"place" with points \
            linetype 1 pointtype 7 pointsize 0.8 title "largest error"
