# Three operations on the same row of numbers.

set title "the same row, three operations"
set xlabel "x"
set ylabel "answer"
set yrange [-0.5:4]

plot "array_curves.txt" \
        using "x":"maximum" with lines  title "maximum", \
     "" using "x":"exp"     with lines  title "exp", \
     "" using "x":"where"   with fsteps title "where"
