#!/usr/bin/env python3
"""Simulates two years of hourly bike rentals in the format of the UCI Bike Sharing file hour.csv.

    python3 Datasets/samples/generate/bike_sharing.py [--to FOLDER]

No row is copied or resampled from the real file. Weather, demand and gaps are drawn here, from a
fixed seed, so that everybody gets the same file. Needs NumPy.

The simulation in one line: rentals of an hour ~ Poisson(profile of the hour × growth × weather
× temperature × quiet days × a day's and an hour's luck), for casual and registered riders apart.
"""

from datetime import date, timedelta

import destination
import numpy as np

HEADER = (
    "instant,dteday,season,yr,mnth,hr,holiday,weekday,workingday,weathersit,"
    "temp,atemp,hum,windspeed,casual,registered,cnt"
)
FIRST_DAY, DAYS = date(2011, 1, 1), 731  # 2012 is a leap year

# How much of the usual demand is left from 22 to 31 December. In 2011 Christmas fell on a weekend;
# in 2012 on a Tuesday, and many took the whole ten days off. The last 21 days of 2012 are what
# lesson 3 predicts, and 2011 is all it could learn from: its point is that once is not enough.
CHRISTMAS = {
    2011: (0.95, 0.86, 0.45, 0.36, 0.45, 0.60, 0.72, 0.76, 0.80, 0.72),
    2012: (0.62, 0.55, 0.33, 0.27, 0.28, 0.40, 0.48, 0.52, 0.56, 0.56),
}

# Days without a normal service: the first and last hour with rows, and the share of riders left.
CLOSURES = {
    date(2011, 1, 27): (17, 23, 0.2),  # a snowstorm, over by the evening
    date(2011, 8, 27): (0, 12, 0.6),  # a hurricane comes up the coast
    date(2012, 10, 29): (0, 0, 0.2),  # another one: the stations close for the day
    date(2012, 10, 30): (13, 23, 0.5),
}


def nth_weekday(year, month, weekday, n):
    """The n-th (1, 2, …; −1 is the last) given weekday (Monday is 0) of a month."""
    days = [
        d
        for d in (date(year, month, 1) + timedelta(k) for k in range(31))
        if d.month == month and d.weekday() == weekday
    ]
    return days[n - 1 if n > 0 else n]


def holidays(year):
    """Washington's public holidays; one at a weekend moves to the nearest working day."""
    fixed = [date(year, 1, 1), date(year, 4, 16), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
    moved = [d + timedelta({5: -1, 6: 1}.get(d.weekday(), 0)) for d in fixed]
    mondays = [
        nth_weekday(year, 1, 0, 3),
        nth_weekday(year, 2, 0, 3),
        nth_weekday(year, 5, 0, -1),
        nth_weekday(year, 9, 0, 1),
        nth_weekday(year, 10, 0, 2),
    ]
    return {d for d in moved + mondays + [nth_weekday(year, 11, 3, 4)] if d.year == year}


def season(day):
    """1 winter, 2 spring, 3 summer, 4 autumn, by the dates of the solstices and equinoxes."""
    key = (day.month, day.day)
    return 1 + ((3, 21) <= key < (12, 21)) * (1 + (key >= (6, 21)) + (key >= (9, 23)))


def bump(hour, centre, width):
    """1 at `centre`, falling off on both sides, round the clock."""
    distance = (hour - centre + 12) % 24 - 12
    return np.exp(-0.5 * (distance / width) ** 2)


def profiles():
    """Rentals in an ordinary hour: {working day?: (casual, registered)}, each for hours 0 to 23."""
    h = np.arange(24)
    commute = 410 * bump(h, 8.0, 0.75) + 380 * bump(h, 17.5, 1.2)  # to work, and home
    commute = commute + 140 * bump(h, 12.7, 2.2) + 150 * bump(h, 20.2, 1.9)  # lunch, going out
    free = 215 * bump(h, 13.8, 3.9) + 75 * bump(h, 20.5, 3.2) + 45 * bump(h, 0.3, 1.6)
    return {
        True: (45 * bump(h, 15.5, 4.2) + 1.0, commute + 4.0),
        False: (130 * bump(h, 14.2, 3.3) + 16 * bump(h, 22.5, 3.5) + 1.0, free + 4.0),
    }


def drift(random, steps, memory):
    """Noise with a memory of about `memory` steps and a deviation of 1: an AR(1) series."""
    keep = round(1 - 1 / memory, 6)
    noise = np.round(random.normal(size=steps), 6) * round((1 - keep * keep) ** 0.5, 6)
    values = [round(random.normal(), 6)]
    for shock in noise[1:]:
        values.append(round(keep * values[-1] + shock, 6))
    return np.array(values)


def weather(random):
    """For every hour: situation 1 to 4, °C, how warm it feels, humidity in % and wind in km/h."""
    hours = np.arange(DAYS * 24)
    day, hour = hours / 24, hours % 24
    wet = 0.8 * drift(random, len(hours), 16) + 0.6 * drift(random, len(hours), 5)
    situation = 1 + (wet > 0.45) + (wet > 1.45) + (wet > 3.4)
    year = np.cos(2 * np.pi * (day - 22) / 365.25)  # 1 in late January
    sun = np.cos(2 * np.pi * (hour - 15) / 24)  # 1 in the afternoon
    celsius = 15.5 - 12.5 * year + (3.6 - 0.8 * situation) * sun
    spell = np.convolve(drift(random, len(hours) + 8, 60), np.full(9, 1 / 9), "valid")  # smooth
    celsius = np.round(celsius + 4.2 * spell)
    humidity = 60 - 3 * year - 13 * sun + 12 * wet + 7 * drift(random, len(hours), 12)
    humidity = np.round(np.clip(humidity, 16, 100))
    knots = 7 + 1.3 * year + 2 * sun + 1.1 * wet + 4 * drift(random, len(hours), 8)
    knots = np.where(knots < 2.5, 0, np.round(np.abs(knots)))  # the cups do not turn in a light air
    wind = np.round(knots * 1.852)
    feels = celsius - np.where(celsius < 12, 0.12 * wind, 0)
    feels = np.round(feels + np.where(celsius > 24, 0.06 * (humidity - 40), 0))
    return situation, np.clip(celsius, -7, 39), np.clip(feels, -16, 50), humidity, wind


def pleasant(celsius):
    """Demand by temperature: few ride in the frost, most at 25 °C, fewer in the heat."""
    return 0.35 + 0.75 * np.exp(-0.5 * ((celsius - 25) / 14) ** 2)


def quiet(day):
    """The share of the usual demand that is left in the days around Christmas."""
    return CHRISTMAS[day.year][day.day - 22] if (day.month, day.day) >= (12, 22) else 1.0


def growth(day):
    """Every year brings riders month by month, and the second year starts with many more."""
    return (0.98 if day.year == 2011 else 1.52) * (1 + 0.22 * day.timetuple().tm_yday / 365)


def simulate():
    # Of a few seeds, one with ordinary days before Christmas, so that Christmas stands out.
    random = np.random.RandomState(3)
    profile_by_day = profiles()
    situation, celsius, feels, humidity, wind = weather(random)
    day_luck = drift(random, DAYS, 2)
    hour_luck = drift(random, DAYS * 24, 3)
    days_off = holidays(2011) | holidays(2012)
    rows, instant = [HEADER], 0
    for index in range(DAYS * 24):
        day, hour = FIRST_DAY + timedelta(index // 24), index % 24
        working = day.weekday() < 5 and day not in days_off
        casual, registered = (profile[hour] for profile in profile_by_day[working])
        first, last, open_share = CLOSURES.get(day, (0, 23, 1.0))
        sky = situation[index] - 1
        common = growth(day) * quiet(day)
        common *= open_share * (1.08 - 0.0018 * humidity[index]) * (1.05 - 0.003 * wind[index])
        common *= np.exp(0.09 * day_luck[index // 24] + 0.12 * hour_luck[index])
        warm = pleasant(celsius[index])
        # The rates are rounded because the last digit of exp differs between machines.
        rates = (
            round(common * casual * warm**1.6 * (1, 0.78, 0.32, 0.06)[sky], 3),
            round(common * registered * warm * (1, 0.90, 0.52, 0.25)[sky], 3),
        )
        casual, registered = random.poisson(rates[0]), random.poisson(rates[1])
        # As in the real file, an hour without a rental has no row at all.
        if casual + registered == 0 or not first <= hour <= last:
            continue
        instant += 1
        rows.append(
            f"{instant},{day},{season(day)},{day.year - 2011},{day.month},{hour},"
            f"{int(day in days_off)},{day.isoweekday() % 7},{int(working)},{sky + 1},"
            f"{round((celsius[index] + 8) / 47 * 50) / 50:g},"
            f"{round((feels[index] + 16) / 66, 4):g},"
            f"{humidity[index] / 100:g},{round(wind[index] / 67, 4):g},"
            f"{casual},{registered},{casual + registered}"
        )
    return rows


if __name__ == "__main__":
    folder = destination.folder("bike-sharing", __doc__)
    text = "\r\n".join(simulate()) + "\r\n"  # the real file has Windows line ends
    (folder / "hour.csv").write_bytes(text.encode("ascii"))
