namespace EditorialLint.Training.Learning;

/// <summary>Fits a logistic regression of sparse features by Newton's method.</summary>
/// <param name="size">The number of weights.</param>
internal sealed class LogisticRegression(int size)
{
    private const int Rounds = 12;

    /// <summary>Keeps the weights of features that say the same apart, and those of rare ones small.</summary>
    private const double Ridge = 1;

    private readonly double[] _gradient = new double[size];
    private readonly double[,] _curvature = new double[size, size];

    /// <summary>A case: the indexes of its features, their values, and the outcome.</summary>
    internal sealed record Case(int[] Indexes, double[] Values, bool Outcome);

    internal double[] Fit(IReadOnlyList<Case> cases)
    {
        double[] weights = new double[size];
        for (int round = 0; round < Rounds; round++)
        {
            Array.Clear(_curvature);
            for (int i = 0; i < size; i++)
            {
                _gradient[i] = -Ridge * weights[i];
                _curvature[i, i] = Ridge;
            }

            foreach (Case one in cases)
                Add(one, weights);
            Solve();
            for (int i = 0; i < size; i++)
                weights[i] += _gradient[i];
        }

        return weights;
    }

    private void Add(Case one, double[] weights)
    {
        double sum = 0;
        for (int i = 0; i < one.Indexes.Length; i++)
            sum += weights[one.Indexes[i]] * one.Values[i];
        double chance = 1 / (1 + Math.Exp(-sum)), error = (one.Outcome ? 1 : 0) - chance, curvature = chance * (1 - chance);
        for (int i = 0; i < one.Indexes.Length; i++)
        {
            _gradient[one.Indexes[i]] += error * one.Values[i];
            for (int j = 0; j < one.Indexes.Length; j++)
                _curvature[one.Indexes[i], one.Indexes[j]] += curvature * one.Values[i] * one.Values[j];
        }
    }

    /// <summary>Replaces the gradient by the step. The ridge keeps the matrix positive definite, so that no pivoting is needed.</summary>
    private void Solve()
    {
        for (int column = 0; column < size; column++)
        {
            for (int row = column + 1; row < size; row++)
            {
                double factor = _curvature[row, column] / _curvature[column, column];
                if (factor == 0)
                    continue;
                for (int i = column; i < size; i++)
                    _curvature[row, i] -= factor * _curvature[column, i];
                _gradient[row] -= factor * _gradient[column];
            }
        }

        for (int row = size - 1; row >= 0; row--)
        {
            for (int i = row + 1; i < size; i++)
                _gradient[row] -= _curvature[row, i] * _gradient[i];
            _gradient[row] /= _curvature[row, row];
        }
    }
}
