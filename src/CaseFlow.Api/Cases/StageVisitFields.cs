using System.ComponentModel;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;

namespace CaseFlow.Api.Cases;

[FieldsOf<StageVisitView>]
internal sealed class StageVisitFields
{
    [Description("How long it stayed; null while it is in the stage.")]
    public static TimeSpan? Duration(StageVisitView visit) => visit.LeftAt - visit.EnteredAt;
}
