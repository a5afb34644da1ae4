namespace EditorialLint.Engine.Configuration;

internal enum GlobInstructionKind
{
    /// <summary>Exactly this character.</summary>
    Literal,

    /// <summary><c>?</c>: one character that is no slash.</summary>
    AnyCharacter,

    /// <summary><c>*</c>: any number of characters that are no slash.</summary>
    AnyName,

    /// <summary><c>**</c>: any number of characters.</summary>
    AnyPath,

    /// <summary><c>**/</c>: any number of characters and a slash, or nothing where a folder's name could begin.</summary>
    AnyFolders,

    /// <summary><c>[ab]</c>: one character of a set, or with <c>!</c> one outside it.</summary>
    CharacterSet,

    /// <summary><c>{1..3}</c>: a whole number between two others, written without leading zeros.</summary>
    NumberRange,

    /// <summary>The opening brace of a choice.</summary>
    BeginChoice,

    /// <summary>A comma of a choice.</summary>
    NextAlternative,

    /// <summary>The closing brace of a choice.</summary>
    EndChoice,
}
