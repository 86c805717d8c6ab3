# How often each digit was read as which.

set xlabel "read as"
set ylabel "written"
set xrange [-0.6:9.6]
set yrange [9.6:-0.6]
set xtics 1 scale 0
set ytics 1 scale 0
unset grid
unset key
set style fill transparent solid 0.25 noborder

plot "confusion.txt" using "read":"written":(0.46):(0.44):"colour" \
        with boxxyerror linecolor variable, \
     "" using "read":"written":"times" with labels
