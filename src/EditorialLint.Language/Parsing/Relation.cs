namespace EditorialLint.Language.Parsing;

/// <summary>The relations of Universal Dependencies, without their subtypes.</summary>
public enum Relation : byte
{
    /// <summary>Clause that modifies a noun.</summary>
    Acl,

    /// <summary>Adverbial clause.</summary>
    Advcl,

    /// <summary>Adverbial modifier.</summary>
    Advmod,

    /// <summary>Adjectival modifier.</summary>
    Amod,

    /// <summary>Apposition.</summary>
    Appos,

    /// <summary>Auxiliary.</summary>
    Aux,

    /// <summary>Case marker: a preposition or possessive ending.</summary>
    Case,

    /// <summary>Coordinating conjunction.</summary>
    Cc,

    /// <summary>Clausal complement.</summary>
    Ccomp,

    /// <summary>Compound.</summary>
    Compound,

    /// <summary>Conjunct.</summary>
    Conj,

    /// <summary>Copula.</summary>
    Cop,

    /// <summary>Clausal subject.</summary>
    Csubj,

    /// <summary>Unspecified dependency.</summary>
    Dep,

    /// <summary>Determiner.</summary>
    Det,

    /// <summary>Discourse element.</summary>
    Discourse,

    /// <summary>Dislocated element.</summary>
    Dislocated,

    /// <summary>Expletive.</summary>
    Expl,

    /// <summary>Part of a fixed expression.</summary>
    Fixed,

    /// <summary>Part of a name or other flat expression.</summary>
    Flat,

    /// <summary>Rest of a word that was split by a slip.</summary>
    Goeswith,

    /// <summary>Indirect object.</summary>
    Iobj,

    /// <summary>List item.</summary>
    List,

    /// <summary>Marker of a clause.</summary>
    Mark,

    /// <summary>Nominal modifier.</summary>
    Nmod,

    /// <summary>Nominal subject.</summary>
    Nsubj,

    /// <summary>Numeric modifier.</summary>
    Nummod,

    /// <summary>Object.</summary>
    Obj,

    /// <summary>Oblique nominal.</summary>
    Obl,

    /// <summary>Dependent of an elided predicate.</summary>
    Orphan,

    /// <summary>Clause set beside another.</summary>
    Parataxis,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>What the speaker takes back.</summary>
    Reparandum,

    /// <summary>The root of the sentence.</summary>
    Root,

    /// <summary>Form of address.</summary>
    Vocative,

    /// <summary>Open clausal complement.</summary>
    Xcomp,
}
