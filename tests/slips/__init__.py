"""Slips that people make who are no programmers: one file a kind of workspace, and each workspace in this table."""

from slips.agency import AGENCY
from slips.care import CARE
from slips.county import COUNTY
from slips.culture import CULTURE
from slips.district import DISTRICT
from slips.economy import ECONOMY
from slips.guide import GUIDE
from slips.leisure import LEISURE
from slips.mechanisms import MECHANISMS
from slips.municipality import MUNICIPALITY
from slips.museum import MUSEUM
from slips.region import REGION
from slips.rescue import RESCUE
from slips.school import SCHOOL
from slips.shapes import SHAPES
from slips.town import TOWN
from slips.two_boards import TWO_BOARDS

WORKSPACES = (
    GUIDE,
    MUNICIPALITY,
    REGION,
    ECONOMY,
    SCHOOL,
    LEISURE,
    RESCUE,
    CARE,
    DISTRICT,
    SHAPES,
    TOWN,
    COUNTY,
    AGENCY,
    MUSEUM,
    TWO_BOARDS,
    CULTURE,
    MECHANISMS,
)
