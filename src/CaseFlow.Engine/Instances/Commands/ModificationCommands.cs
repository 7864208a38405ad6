using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>
    /// Lets an instance go on elsewhere: elements are begun and others ended, all or none. What is begun comes first, so that a scope in which both
    /// happens stays. A scope in which nothing is left ends with what was ended in it.
    /// </summary>
    /// <param name="Begun">What is to begin, in this order.</param>
    /// <param name="Ended">What is to end.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record Modify(ImmutableArray<BegunElement> Begun, ImmutableArray<EndedElement> Ended, string Grounds) : InstanceCommand;

    /// <summary>
    /// Adds an item to a multi-instance activity that runs: it begins at once, or behind the others where they follow each other. To take one away is
    /// to end its visit (<see cref="Modify"/>).
    /// </summary>
    /// <param name="ElementId">The activity.</param>
    /// <param name="BodyId">Which run of it; null for the only one.</param>
    /// <param name="Item">What its input element will be.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record AddItem(string ElementId, ElementInstanceId? BodyId, FeelValue Item, string Grounds) : InstanceCommand;
}

/// <summary>An element that is to begin without a token that leads to it.</summary>
/// <param name="ElementId">The element.</param>
/// <param name="ScopeId">The visit of the scope around it, where there are several; null for the only one, which is made where there is none.</param>
/// <param name="Variables">Its own variables from the start.</param>
public sealed record BegunElement(string ElementId, ElementInstanceId? ScopeId, FeelContext Variables);

/// <summary>An element that is to end before it is done.</summary>
/// <param name="ElementId">The element.</param>
/// <param name="VisitId">Which visit of it; null for all.</param>
public sealed record EndedElement(string ElementId, ElementInstanceId? VisitId = null);
