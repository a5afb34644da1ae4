namespace EditorialLint.Language.Tagging;

/// <summary>The part-of-speech tags of the Penn Treebank, with the later ones for web text.</summary>
public enum PennTag : byte
{
    /// <summary>Coordinating conjunction.</summary>
    CC,

    /// <summary>Cardinal number.</summary>
    CD,

    /// <summary>Determiner.</summary>
    DT,

    /// <summary>Existential <c>there</c>.</summary>
    EX,

    /// <summary>Foreign word.</summary>
    FW,

    /// <summary>Preposition or subordinating conjunction.</summary>
    IN,

    /// <summary>Adjective.</summary>
    JJ,

    /// <summary>Adjective, comparative.</summary>
    JJR,

    /// <summary>Adjective, superlative.</summary>
    JJS,

    /// <summary>List item marker.</summary>
    LS,

    /// <summary>Modal verb.</summary>
    MD,

    /// <summary>Noun, singular or mass.</summary>
    NN,

    /// <summary>Noun, plural.</summary>
    NNS,

    /// <summary>Proper noun, singular.</summary>
    NNP,

    /// <summary>Proper noun, plural.</summary>
    NNPS,

    /// <summary>Predeterminer.</summary>
    PDT,

    /// <summary>Possessive ending.</summary>
    POS,

    /// <summary>Personal pronoun.</summary>
    PRP,

    /// <summary>Possessive pronoun.</summary>
    PRPS,

    /// <summary>Adverb.</summary>
    RB,

    /// <summary>Adverb, comparative.</summary>
    RBR,

    /// <summary>Adverb, superlative.</summary>
    RBS,

    /// <summary>Particle of a phrasal verb.</summary>
    RP,

    /// <summary>Symbol.</summary>
    SYM,

    /// <summary>The word <c>to</c>.</summary>
    TO,

    /// <summary>Interjection.</summary>
    UH,

    /// <summary>Verb, base form.</summary>
    VB,

    /// <summary>Verb, past tense.</summary>
    VBD,

    /// <summary>Verb, gerund or present participle.</summary>
    VBG,

    /// <summary>Verb, past participle.</summary>
    VBN,

    /// <summary>Verb, present, not third person singular.</summary>
    VBP,

    /// <summary>Verb, present, third person singular.</summary>
    VBZ,

    /// <summary>Wh-determiner.</summary>
    WDT,

    /// <summary>Wh-pronoun.</summary>
    WP,

    /// <summary>Possessive wh-pronoun.</summary>
    WPS,

    /// <summary>Wh-adverb.</summary>
    WRB,

    /// <summary>Comma.</summary>
    Comma,

    /// <summary>Mark that ends a sentence.</summary>
    Period,

    /// <summary>Colon, semicolon, dash or ellipsis.</summary>
    Colon,

    /// <summary>Opening quotation mark.</summary>
    OpenQuote,

    /// <summary>Closing quotation mark.</summary>
    CloseQuote,

    /// <summary>Opening bracket.</summary>
    LeftBracket,

    /// <summary>Closing bracket.</summary>
    RightBracket,

    /// <summary>Hyphen inside a compound.</summary>
    HYPH,

    /// <summary>Punctuation out of place: bullets, rules, smileys.</summary>
    NFP,

    /// <summary>Address of mail or web.</summary>
    ADD,

    /// <summary>Affix set apart.</summary>
    AFX,

    /// <summary>Word part set apart by a slip.</summary>
    GW,

    /// <summary>Currency sign.</summary>
    Currency,
}
