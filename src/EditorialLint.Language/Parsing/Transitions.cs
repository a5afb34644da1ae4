namespace EditorialLint.Language.Parsing;

/// <summary>What the parser can do: shift, or give the word on the stack a head to the right or to the left, in one of a few groups of relations.</summary>
/// <remarks>
/// Groups keep apart what looks different (a determiner, a subject, a mark), which one class for all would have to lump together,
/// while 16 classes still fit one load. The relation itself is chosen afterwards.
/// </remarks>
internal static class Transitions
{
    internal const int Count = 16;

    internal const int Shift = 0;

    /// <summary>The first transition that gives a head to the left; those before it give one to the right.</summary>
    internal const int FirstRight = 10;

    /// <summary>The margin of a transition that is the only one possible.</summary>
    internal const int SureMargin = 2000;

    /// <summary>Shifting is 0, a head to the right 1, a head to the left 2.</summary>
    internal static int Kind(int transition) => transition == Shift ? 0 : transition < FirstRight ? 1 : 2;

    /// <summary>The transition that makes an arc of the relation whose head is to the right.</summary>
    internal static int Left(Relation relation) => relation switch
    {
        Relation.Det => 1,
        Relation.Case => 2,
        Relation.Nsubj or Relation.Csubj or Relation.Expl or Relation.Dislocated => 3,
        Relation.Advmod => 4,
        Relation.Amod or Relation.Compound or Relation.Nummod or Relation.Flat or Relation.Goeswith => 5,
        Relation.Aux or Relation.Cop => 6,
        Relation.Mark or Relation.Cc => 7,
        Relation.Punct => 8,
        _ => 9,
    };

    /// <summary>The transition that makes an arc of the relation whose head is to the left.</summary>
    internal static int Right(Relation relation) => relation switch
    {
        Relation.Punct => 10,
        Relation.Obj or Relation.Iobj or Relation.Xcomp or Relation.Ccomp or Relation.Nsubj => 11,
        Relation.Obl or Relation.Advmod or Relation.Advcl => 12,
        Relation.Nmod or Relation.Acl or Relation.Appos or Relation.Case => 13,
        Relation.Conj or Relation.Parataxis or Relation.List => 14,
        _ => 15,
    };
}
