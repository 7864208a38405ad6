namespace CaseFlow.Engine.Reading;

/// <summary>What surrounds an element; decides which start events make sense in it.</summary>
internal enum ScopeKind
{
    Process,
    SubProcess,
    EventSubProcess,
    AdHocSubProcess,
}
