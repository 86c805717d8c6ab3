# The last steps of the sigmoid before 1, in types of 16 bits.

set xlabel "x"
set ylabel "distance from 1"
set logscale y
set yrange [1e-4:0.2]
set ytics 10 format "10^{%L}"
unset mytics
set key bottom left

plot "narrow_sigmoid.txt" \
        using "x":"paper"    with lines linetype 3 title "paper", \
     "" using "x":"float16"  with lines linetype 1 title "float16", \
     "" using "x":"bfloat16" with lines linetype 2 title "bfloat16"
