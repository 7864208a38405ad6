using System.Reflection;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Access;

/// <summary>The events that change who may read what there is already.</summary>
internal static class ReaderChanges
{
    /// <summary>Their stored names.</summary>
    public static readonly string[] Names = [NameOf<CaseEvent.AccessChanged>(), NameOf<AssessmentEvent.CommunityLetThrough>()];

    private static string NameOf<TEvent>() => typeof(TEvent).GetCustomAttribute<EventNameAttribute>()!.Name;
}
