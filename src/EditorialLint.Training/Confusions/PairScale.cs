namespace EditorialLint.Training.Confusions;

/// <summary>How much the class of a place and the words around it count for a pair, and what is added.</summary>
/// <param name="Classes">Times the odds by class.</param>
/// <param name="Words">Times the odds by a language model.</param>
/// <param name="Bias">Added to them.</param>
internal readonly record struct PairScale(float Classes, float Words, float Bias)
{
    private const int Rounds = 8;

    /// <summary>How many cases it takes to move a scale from where all pairs start.</summary>
    private const double Ridge = 3;

    /// <summary>Fits a pair's scales by Newton's method.</summary>
    /// <param name="start">Where all pairs start, and pairs of words that are hardly met stay.</param>
    /// <param name="cases">The odds by class and by words, and whether the left word stood there.</param>
    internal static PairScale Fit(PairScale start, IReadOnlyList<(float Classes, float Words, bool IsLeft)> cases)
    {
        double classes = start.Classes, words = start.Words, bias = start.Bias;
        for (int round = 0; round < Rounds; round++)
        {
            double a = Ridge, b = 0, c = 0, d = Ridge, e = 0, f = Ridge;
            double x = Ridge * (start.Classes - classes), y = Ridge * (start.Words - words), z = Ridge * (start.Bias - bias);
            foreach ((float byClass, float byWords, bool isLeft) in cases)
            {
                double chance = 1 / (1 + Math.Exp(-((classes * byClass) + (words * byWords) + bias)));
                double error = (isLeft ? 1 : 0) - chance, curve = chance * (1 - chance);
                x += error * byClass;
                y += error * byWords;
                z += error;
                a += curve * byClass * byClass;
                b += curve * byClass * byWords;
                c += curve * byClass;
                d += curve * byWords * byWords;
                e += curve * byWords;
                f += curve;
            }

            // The inverse of the symmetric matrix (a b c; b d e; c e f).
            double p = (d * f) - (e * e), q = (c * e) - (b * f), r = (b * e) - (c * d), size = (a * p) + (b * q) + (c * r);
            classes = Math.Clamp(classes + (((p * x) + (q * y) + (r * z)) / size), 0.2, 1.3);
            words = Math.Clamp(words + (((q * x) + (((a * f) - (c * c)) * y) + (((b * c) - (a * e)) * z)) / size), 0.2, 1.3);
            bias += Math.Clamp(((r * x) + (((b * c) - (a * e)) * y) + (((a * d) - (b * b)) * z)) / size, -1, 1);
        }

        return new PairScale((float)classes, (float)words, (float)bias);
    }
}
