using System.Collections.Immutable;
using System.Globalization;

namespace EditorialLint.Generators.Cards;

/// <summary>The arithmetic of a metric card: numbers, names of counts, <c>+ - * /</c>, brackets and one comparison.</summary>
/// <remarks>Evaluated by recursive descent; the bracket depth is bounded, so a hostile card cannot exhaust the stack.</remarks>
internal sealed class MetricFormula
{
    /// <summary>The counts that a formula may name. Vale's names; readability formulas define the last five.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "words", "sentences", "paragraphs", "characters", "syllables", "polysyllabic_words", "complex_words", "long_words",
        "list", "blockquote", "pre", "heading_h1", "heading_h2", "heading_h3", "heading_h4", "heading_h5", "heading_h6", "headings",
    ];

    private const int MaximumDepth = 64;

    private readonly string _text;
    private readonly Func<string, double> _valueOf;
    private int _at;
    private int _depth;

    private MetricFormula(string text, Func<string, double> valueOf)
    {
        _text = text;
        _valueOf = valueOf;
    }

    /// <summary>The value of a formula.</summary>
    /// <exception cref="FormatException">It cannot be read; the message says where.</exception>
    public static double Evaluate(string formula, Func<string, double> valueOf)
    {
        var reader = new MetricFormula(formula, valueOf);
        double value = reader.ReadSum();
        reader.RequireEnd();
        return value;
    }

    /// <summary>Whether a value meets a condition such as <c>&gt; 8</c>.</summary>
    /// <exception cref="FormatException">The condition cannot be read.</exception>
    public static bool Meets(string condition, double value, Func<string, double> valueOf)
    {
        var reader = new MetricFormula(condition, valueOf);
        string comparison = reader.ReadComparison();
        double bound = reader.ReadSum();
        reader.RequireEnd();
        return comparison switch
        {
            ">" => value > bound,
            "<" => value < bound,
            ">=" => value >= bound,
            "<=" => value <= bound,
            "==" => value.Equals(bound),
            _ => !value.Equals(bound),
        };
    }

    private string ReadComparison()
    {
        SkipBlanks();
        foreach (string sign in (string[])[">=", "<=", "==", "!=", ">", "<"])
        {
            if (string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0)
            {
                _at += sign.Length;
                return sign;
            }
        }

        throw new FormatException("it must begin with >, <, >=, <=, == or !=");
    }

    private double ReadSum()
    {
        double value = ReadProduct();
        while (true)
        {
            if (Take('+'))
                value += ReadProduct();
            else if (Take('-'))
                value -= ReadProduct();
            else
                return value;
        }
    }

    private double ReadProduct()
    {
        double value = ReadFactor();
        while (true)
        {
            if (Take('*'))
                value *= ReadFactor();
            else if (Take('/'))
                value /= ReadFactor();
            else
                return value;
        }
    }

    private double ReadFactor()
    {
        if (++_depth > MaximumDepth)
            throw new FormatException("it is nested too deeply");
        double value = ReadOperand();
        _depth--;
        return value;
    }

    private double ReadOperand()
    {
        if (Take('-'))
            return -ReadFactor();
        if (Take('('))
        {
            double value = ReadSum();
            return Take(')') ? value : throw new FormatException("a '(' has no ')'");
        }

        SkipBlanks();
        int start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '.'))
            _at++;
        string word = _text.Substring(start, _at - start);
        if (word.Length == 0)
            throw new FormatException(start < _text.Length ? $"'{_text[start]}' stands where a number or a name should" : "it ends too early");
        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
            return number;
        if (word == "math.sqrt" && Take('('))
        {
            double root = Math.Sqrt(ReadSum());
            return Take(')') ? root : throw new FormatException("a '(' has no ')'");
        }

        return Names.Contains(word) ? _valueOf(word) : throw new FormatException($"'{word}' is no count.{NearestName.Hint(word, Names)} There are: {string.Join(", ", Names)}");
    }

    private bool Take(char sign)
    {
        SkipBlanks();
        if (_at >= _text.Length || _text[_at] != sign)
            return false;
        _at++;
        return true;
    }

    private void RequireEnd()
    {
        SkipBlanks();
        if (_at < _text.Length)
            throw new FormatException($"'{_text[_at]}' cannot stand there");
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }
}
