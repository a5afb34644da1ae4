#if NET
using System.Text.RegularExpressions;
#endif

namespace EditorialLint.Generators.Cards;

/// <summary>Says in plain words why a regular expression cannot be read, and how to mend it.</summary>
internal static class RegexFault
{
    /// <summary>One or two sentences without the last full stop.</summary>
    /// <param name="fault">What the expression's reader threw.</param>
    public static string Describe(ArgumentException fault) =>
#if NET
        // The runtime's own texts are stripped from the native program.
        fault is RegexParseException parse ? Describe(parse.Error) : "it is too large";

    private static string Describe(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => @"a '(' is not closed. Add the ')', or write '\(' for the mark itself",
        RegexParseError.InsufficientOpeningParentheses => @"a ')' closes nothing. Add the '(', or write '\)' for the mark itself",
        RegexParseError.UnterminatedBracket => @"a '[' is not closed. Add the ']', or write '\[' for the mark itself",
        RegexParseError.QuantifierAfterNothing => @"a '*', '+', '?' or '{' has nothing before it to repeat. Write '\' before it for the mark itself",
        RegexParseError.NestedQuantifiersNotParenthesized => @"two signs of repetition stand together. Leave one out, or write '\' before a mark that means itself",
        RegexParseError.ReversedQuantifierRange => "the numbers in '{…}' are in the wrong order. Write the smaller one first",
        RegexParseError.ReversedCharacterRange => @"a range in '[…]' ends before it begins. Turn it round, or write '\-' for the hyphen itself",
        RegexParseError.ShorthandClassInCharacterRange => @"a range in '[…]' ends in a class such as '\d'. Write '\-' for the hyphen itself",
        RegexParseError.UnescapedEndingBackslash => @"it ends in '\'. Write '\\' for the mark itself",
        RegexParseError.UnrecognizedEscape => @"a letter behind '\' has no meaning there. Leave the '\' out, or write '\\' for the mark itself",
        RegexParseError.InsufficientOrInvalidHexDigits => @"'\x' needs two hexadecimal digits, and '\u' four",
        RegexParseError.InvalidUnicodePropertyEscape or RegexParseError.MalformedUnicodePropertyEscape or RegexParseError.UnrecognizedUnicodeProperty =>
            @"'\p{…}' names no kind of character. Use one of .NET's, such as '\p{L}' for letters and '\p{Lu}' for capitals",
        RegexParseError.UndefinedNumberedReference or RegexParseError.UndefinedNamedReference or RegexParseError.MalformedNamedReference =>
            @"it refers to a group that it does not have. Put what is meant in '(…)' and count the groups from 1",
        RegexParseError.InvalidGroupingConstruct => @"what follows '(?' has no meaning. Use '(?:…)', '(?=…)', '(?!…)', '(?i)' or '(?<name>…)'",
        RegexParseError.CaptureGroupNameInvalid or RegexParseError.CaptureGroupOfZero => "a group's name must be letters and digits, or a number from 1",
        RegexParseError.UnterminatedComment => "a comment '(?#' is not closed. Add the ')'",
        RegexParseError.QuantifierOrCaptureGroupOutOfRange => "a number in it is too large",
        _ => $"it is not in .NET's syntax ({error})",
    };
#else
        fault.Message.TrimEnd('.');
#endif
}
