# Beta turns SiLU from half a line into ReLU.

set xlabel "x"
set yrange [-1.5:6]

plot "silu_curve.txt" \
        using "x":"beta_1"       with lines title "beta 1", \
     "" using "x":"beta_quarter" with lines title "beta a quarter", \
     "" using "x":"relu"         with lines title "ReLU", \
     "" using "x":"beta_4"       with lines title "beta 4"
