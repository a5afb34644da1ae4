namespace EditorialLint.Generators.Cards;

/// <summary>A value of a card with its one-based place.</summary>
internal abstract record YamlNode(int Line, int Column);

/// <summary>A scalar. <paramref name="IsPlain"/>: written without quotes and not as a block, so YAML may take it for a number or the like.</summary>
internal sealed record YamlText(int Line, int Column, string Value, bool IsPlain) : YamlNode(Line, Column)
{
    /// <summary>Whether nothing was written at all: <c>key:</c>, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && (Value is "" or "~" or "null" or "Null" or "NULL");

    /// <summary>Whether YAML gives the scalar another type than text.</summary>
    public bool IsOtherType => IsNull || (IsPlain && IsBooleanOrNumber(Value));

    private static bool IsBooleanOrNumber(string value) =>
        value is "true" or "True" or "TRUE" or "false" or "False" or "FALSE"
        || (value[0] is '+' or '-' or '.' or (>= '0' and <= '9')
            && double.TryParse(
            value,
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture,
            out _));
}

/// <summary>A sequence.</summary>
internal sealed record YamlList(int Line, int Column, IReadOnlyList<YamlNode> Items) : YamlNode(Line, Column);

/// <summary>A mapping whose keys are different from each other.</summary>
internal sealed record YamlMap(int Line, int Column, IReadOnlyList<KeyValuePair<YamlText, YamlNode>> Entries) : YamlNode(Line, Column);
