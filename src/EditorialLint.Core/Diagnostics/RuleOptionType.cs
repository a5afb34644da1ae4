namespace EditorialLint.Core.Diagnostics;

/// <summary>What the values of an option look like.</summary>
public enum RuleOptionType
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>One of the values that the card lists.</summary>
    Choice,

    /// <summary>Any text.</summary>
    Text,
}
